// The page's script, which its head asks for already: imported, it does not hold up the load event.
void import('/chunks/popup.js');
