package org.stathouse.mpia.letter;

import org.stathouse.mpia.Channel;
import org.stathouse.mpia.NewRequest;
import org.stathouse.mpia.PreferredLanguage;
import org.stathouse.mpia.Requester;
import org.stathouse.mpia.request.RecordsFixture;

/** A request by somebody without an e-mail address, to whom letters go on paper. */
public final class LetterPaper {

    private LetterPaper() {}

    /** A complete form, by letter. */
    public static NewRequest form(RecordsFixture records) {
        NewRequest form = records.form();
        return new NewRequest(
                Channel.LETTER,
                form.receivedOn(),
                new Requester("Pat Post", null, null, "9 Paper Lane\nBaltimore, MD 21201", null, PreferredLanguage.ENGLISH),
                form.agency(),
                form.kind(),
                form.tier(),
                form.subject(),
                form.description(),
                form.recordsFrom(),
                form.recordsTo(),
                form.format(),
                form.waiver(),
                form.waiverStatement(),
                form.priorContact());
    }
}
