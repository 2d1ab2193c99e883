// Placeholder: the sample is written here.
return 0;
