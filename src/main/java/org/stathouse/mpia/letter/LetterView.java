package org.stathouse.mpia.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.mpia.LetterKind;

/**
 * A letter as its editor and its readers see it.
 *
 * @param number among the letters of its request, once it is sent
 * @param ownAddressee whether it goes to another than the requester, so that the address is entered in it
 * @param corrects the number of the letter that it corrects
 * @param editedBy display name of who wrote in it last
 * @param sentBy display name of who sent it
 * @param editable whether the person may change it
 */
public record LetterView(
        UUID id,
        long version,
        UUID request,
        String requestNumber,
        String requestSubject,
        LetterKind kind,
        LetterState state,
        @Nullable Integer number,
        Addressee to,
        boolean ownAddressee,
        List<Written> parts,
        @Nullable Integer corrects,
        @Nullable String editedBy,
        @Nullable LocalDate sentOn,
        @Nullable String sentBy,
        @Nullable LocalDate postedOn,
        boolean editable) {

    public LetterView {
        parts = List.copyOf(parts);
    }

    /**
     * A part with what it says.
     *
     * @param required whether it must be there in this case
     */
    public record Written(LetterPart part, boolean required, String text) {}

    /** "Ten-day letter, no. 3" once it is sent. */
    public String title() {
        return number == null ? kind.label() : kind.label() + ", no. " + number;
    }
}
