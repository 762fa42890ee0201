package org.stathouse.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A {@link Grant} as a row, with the candidate group that it makes its holder a member of. */
@Embeddable
class HeldRole {

    @Enumerated(EnumType.STRING)
    @Column(length = 40)
    private Role role;

    private @Nullable UUID scopeId;
    private String candidateGroup;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected HeldRole() {}

    HeldRole(Grant grant) {
        role = grant.role();
        scopeId = grant.scopeId();
        candidateGroup = grant.group();
    }

    Grant grant() {
        return new Grant(role, scopeId);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof HeldRole held && candidateGroup.equals(held.candidateGroup);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(candidateGroup);
    }
}
