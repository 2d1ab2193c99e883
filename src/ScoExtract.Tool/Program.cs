// Placeholder: the command line is written here.
return 0;
