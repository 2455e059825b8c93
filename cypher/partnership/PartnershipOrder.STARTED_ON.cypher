// By the first day, unknown ones last.
coalesce(toString(node.startedOn), '9999')
