package org.stathouse.mpia.exemption;

import org.jspecify.annotations.Nullable;

/**
 * An entry of a request's exemption log as it is written.
 *
 * @param code the exemption: {@code 4-344}
 * @param withheld withheld as a whole; otherwise redacted in part
 * @param records brief description of the undisclosed records (GP §4-203(c))
 * @param reason why the exemption applies
 * @param necessary why denial is necessary (§4-343), for Part IV
 * @param redactionFails why redacting would not address the reasons (§4-343), for Part IV
 * @param harm the harm to the public interest, against the interest in inspection, for Part IV (§4-301(b))
 */
public record CitationForm(
        @Nullable String code,
        boolean withheld,
        @Nullable String records,
        @Nullable Integer pages,
        @Nullable String reason,
        @Nullable String necessary,
        @Nullable String redactionFails,
        @Nullable String harm) {}
