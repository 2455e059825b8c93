// The step set by hand.
UNWIND [parent] AS partnership
WITH partnership, {step: partnership.overrideStep, reason: partnership.overrideReason, setOn: partnership.overrideOn} AS node
WHERE node.step IS NOT NULL
