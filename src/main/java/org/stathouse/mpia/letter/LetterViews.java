package org.stathouse.mpia.letter;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.stathouse.identity.People;
import org.stathouse.mpia.RequestFile;

/** Shows letters. */
@Component
class LetterViews {

    private final LetterRepository letters;
    private final LetterFacts facts;
    private final LetterAccess access;
    private final People people;

    LetterViews(LetterRepository letters, LetterFacts facts, LetterAccess access, People people) {
        this.letters = letters;
        this.facts = facts;
        this.access = access;
        this.people = people;
    }

    LetterView of(Letter letter) {
        RequestFile file = access.file(letter.request());
        return of(letter, file, facts.about(file));
    }

    LetterView of(Letter letter, RequestFile file, LetterCase about) {
        return new LetterView(
                letter.id(),
                letter.version(),
                letter.request(),
                file.summary().number(),
                file.summary().subject(),
                letter.kind(),
                letter.state(),
                letter.number(),
                letter.to(),
                !LetterForms.toRequester(letter.kind()),
                LetterForms.of(letter.kind()).stream()
                        .map(part -> new LetterView.Written(part, part.need().applies(about), letter.text(part.name())))
                        .toList(),
                numberOf(letter.corrects()),
                name(letter.editedBy()),
                letter.sentOn(),
                name(letter.sentBy()),
                letter.postedOn(),
                letter.state() == LetterState.DRAFT && access.mayWrite(letter.request()));
    }

    private @Nullable Integer numberOf(@Nullable UUID letter) {
        return letter == null ? null : letters.findById(letter).map(Letter::number).orElse(null);
    }

    private @Nullable String name(@Nullable String username) {
        return username == null ? null : people.nameOf(username);
    }
}
