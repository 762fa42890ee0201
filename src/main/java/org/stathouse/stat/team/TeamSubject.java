package org.stathouse.stat.team;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.stathouse.shared.CaseRef;

/**
 * The item or case that asked for a team.
 *
 * @param number as people call it
 */
@Embeddable
record TeamSubject(
        @Column(name = "about_type") String type,
        @Column(name = "about_id") UUID id,
        @Column(name = "about_number") String number) {

    CaseRef ref() {
        return new CaseRef(type, id);
    }
}
