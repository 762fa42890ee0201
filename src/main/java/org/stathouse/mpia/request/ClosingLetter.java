package org.stathouse.mpia.request;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.mpia.LetterDesk;
import org.stathouse.mpia.LetterKind;

/** The letter that a request was closed without release (mpia.md §6). It stands apart from the endings, which messages bring about too. */
@Service
@Transactional
public class ClosingLetter {

    private final RequestAccess access;
    private final LetterDesk letters;

    ClosingLetter(RequestAccess access, LetterDesk letters) {
        this.access = access;
        this.letters = letters;
    }

    /** A step: sends it, once for each time the request is closed that way. */
    public void send(UUID request) {
        access.forStep(request);
        letters.sendNow(request, LetterKind.CLOSING);
    }
}
