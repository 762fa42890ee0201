package org.stathouse.mpia.letter;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.stathouse.identity.CurrentActor;
import org.stathouse.mpia.LetterKind;
import org.stathouse.mpia.RequestBook;
import org.stathouse.mpia.RequestFile;
import org.stathouse.mpia.RequestRight;
import org.stathouse.shared.NotFound;

/** Finds letters for those who may read or write them; processes act for the City. */
@Component
class LetterAccess {

    private final RequestBook requests;
    private final LetterRepository letters;
    private final RecordsOffice office;
    private final CurrentActor currentActor;
    private final Clock clock;

    LetterAccess(RequestBook requests, LetterRepository letters, RecordsOffice office, CurrentActor currentActor, Clock clock) {
        this.requests = requests;
        this.letters = letters;
        this.office = office;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** The request's file, locked, for whoever may write its letters. */
    RequestFile forWriting(UUID request) {
        require(RequestRight.HANDLE, request);
        requests.lock(request);
        return requests.file(request);
    }

    RequestFile file(UUID request) {
        return requests.file(request);
    }

    /** @throws NotFound also where the person may not know of the request */
    Letter forReading(UUID id) {
        return with(RequestRight.READ_FILE, id);
    }

    /** The letter, with its request locked. */
    Letter forWritingLetter(UUID id) {
        Letter letter = with(RequestRight.HANDLE, id);
        requests.lock(letter.request());
        return letter;
    }

    private Letter with(RequestRight right, UUID id) {
        Letter letter = letters.findById(id).orElseThrow(() -> new NotFound("Letter " + id));
        require(right, letter.request());
        return letter;
    }

    void require(RequestRight right, UUID request) {
        if (!currentActor.get().isSystem()) {
            requests.require(right, request);
        }
    }

    /** Whether the person acting now may write the request's letters. */
    boolean mayWrite(UUID request) {
        return currentActor.get().isSystem() || requests.may(RequestRight.HANDLE, request);
    }

    Letter begin(RequestFile file, LetterKind kind, Map<String, String> texts) {
        return new Letter(file.summary().id(), kind, addressee(file, kind), texts, currentActor.get().username(), clock.instant());
    }

    /** Whom a letter of that kind goes to at first; a victim is not known to the product. */
    Addressee addressee(RequestFile file, LetterKind kind) {
        return switch (kind) {
            case VICTIM_NOTICE -> new Addressee("", "", "");
            case OMBUDSMAN_PACKET -> new Addressee("Public Access Ombudsman", "", office.ombudsmanEmail());
            case BOARD_PACKET -> new Addressee("State Public Information Act Compliance Board", "", office.boardEmail());
            case ACKNOWLEDGEMENT, TEN_DAY, REFERRAL, NO_RECORD, ALREADY_PUBLIC, CLARIFICATION, DEPOSIT, EXTENSION_CONSENT, DENIAL, WAIVER,
                    TEMPORARY_DENIAL, RELEASE, CLOSING -> Addressee.of(file.requester());
        };
    }
}
