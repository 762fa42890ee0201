package org.stathouse.mpia.fee;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** The one row of settings. */
interface FeeTermsRepository extends JpaRepository<FeeTerms, UUID> {

    /** The settings as they stand. */
    default FeeTerms current() {
        return findById(FeeTerms.ID).orElseThrow(() -> new IllegalStateException("The migration made the settings of fees"));
    }
}
