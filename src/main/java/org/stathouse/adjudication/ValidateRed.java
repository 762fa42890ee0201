package org.stathouse.adjudication;

import org.jspecify.annotations.Nullable;
import org.stathouse.status.Rag;

/**
 * TMO’s answer to a published Red, after meeting the owner apart (processes.md A.2 step 1 [S]).
 *
 * @param confirmed whether it is Red
 * @param meetingNotes what was said in the meeting
 * @param rating what it is instead, if it is not Red
 * @param reason why it is rated otherwise
 */
public record ValidateRed(
        @Nullable Boolean confirmed, @Nullable String meetingNotes, @Nullable Rag rating, @Nullable String reason) {}
