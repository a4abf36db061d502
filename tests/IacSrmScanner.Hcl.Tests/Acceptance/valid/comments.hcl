# hash
// slashes
/* several
   lines */ a = 1 /* inline */
b /* in a header */ "c" { // after the brace
  d = [ # after a bracket
    1, /* after a comma */ 2, // and another
    # alone
  ]
}
/* stars **/
