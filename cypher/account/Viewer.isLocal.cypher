// Whether whoever asks is the local viewer: no account writes everything.
// $viewer Map: whoever asks, as the guard knows them
$viewer.writesEverything
