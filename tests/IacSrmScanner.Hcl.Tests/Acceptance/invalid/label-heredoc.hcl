a <<E
E
{
}
