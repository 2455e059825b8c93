// Notes that a migration has been run.
// $number: Integer, from 1
// $name: String, its file's name without number and ending
// $checksum: String, the SHA-256 of its text in hexadecimal
CREATE (:Migration {number: $number, name: $name, checksum: $checksum, appliedAt: datetime()})
