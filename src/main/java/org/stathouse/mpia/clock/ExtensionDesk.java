package org.stathouse.mpia.clock;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.mpia.ExtensionBook;
import org.stathouse.mpia.LetterDesk;
import org.stathouse.mpia.LetterKind;

/** Asks an applicant for more time: writes the question down and drafts the letter that puts it (E1, mpia.md §3 letter 5). */
@Service
@Transactional
public class ExtensionDesk {

    private final Extensions extensions;
    private final LetterDesk letters;

    ExtensionDesk(Extensions extensions, LetterDesk letters) {
        this.extensions = extensions;
        this.letters = letters;
    }

    /** Like {@link Extensions#ask}; the letter is edited and sent among the request's letters. */
    public Question ask(UUID request, int days, @Nullable String reason) {
        ExtensionBook.Asked asked = extensions.ask(request, days, reason);
        return new Question(asked, letters.draft(request, LetterKind.EXTENSION_CONSENT));
    }

    /** @param letter the draft that puts it to the applicant */
    public record Question(ExtensionBook.Asked asked, UUID letter) {}
}
