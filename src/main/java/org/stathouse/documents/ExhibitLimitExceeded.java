package org.stathouse.documents;

import java.io.IOException;
import org.stathouse.documents.UnreadableExhibit.Reason;

/** Thrown through PDFBox, which expects an {@link IOException}, as soon as a PDF from outside takes more than it may. */
final class ExhibitLimitExceeded extends IOException {

    private static final long serialVersionUID = 1;

    private final Reason reason;

    ExhibitLimitExceeded(Reason reason, String what) {
        super(what);
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
