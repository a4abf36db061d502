a = b ? c :
