// Whether whoever asks is the local viewer: no account has everything open to it.
// $viewer Map: whoever asks, as the guard knows them
'OWN' IN $viewer.open
