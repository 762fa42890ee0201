package org.stathouse.mpia.correspondence;

import java.util.UUID;

/** Published when staff say that what they took down answers our question to the requester. */
record QuestionAnswered(UUID request, String text) {}
