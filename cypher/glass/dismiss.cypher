// Puts a notice away for an account.
// $userId: String, the account's id
// $id: String, the notice's id
MATCH (:User {id: $userId})<-[tie:TELLS]-(:GlassNotice {id: $id})
DELETE tie
RETURN true AS isDismissed
