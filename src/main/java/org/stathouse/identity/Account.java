package org.stathouse.identity;

import jakarta.persistence.CollectionTable;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.DomainEvents;

/** Someone who can sign in. Every change of what they may do, or with which password, raises the sign-in stamp. */
@Entity
class Account {

    static final String CASE_TYPE = "account";

    @Id
    private UUID id;

    private String username;
    private String displayName;
    private String email;
    private String passwordHash;
    private boolean active;
    private int signInStamp;
    private Instant createdAt;

    /** User name of who answers for this person's work, and takes it over when they leave. */
    private @Nullable String supervisor;

    /** Absent until the account is stored: by this Spring Data knows a new account from a detached one. */
    @Version
    private @Nullable Long version;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_grant", joinColumns = @JoinColumn(name = "account_id"))
    private Set<HeldRole> roles = new HashSet<>();

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Account() {}

    Account(String username, String displayName, String email, String passwordHash, Set<Grant> grants, Instant createdAt) {
        this.id = UUID.randomUUID();
        this.username = username;
        this.displayName = displayName;
        this.email = email;
        this.passwordHash = passwordHash;
        this.active = true;
        this.createdAt = createdAt;
        this.roles = held(grants);
    }

    void rename(String newDisplayName, String newEmail) {
        displayName = newDisplayName;
        email = newEmail;
    }

    void answerTo(@Nullable String newSupervisor) {
        supervisor = newSupervisor;
    }

    void holdExactly(Set<Grant> grants) {
        if (!grants.equals(grants())) {
            roles.clear();
            roles.addAll(held(grants));
            signInStamp++;
        }
    }

    void deactivate() {
        active = false;
        signInStamp++;
    }

    void reactivate() {
        active = true;
        signInStamp++;
    }

    void setPasswordHash(String hash) {
        passwordHash = hash;
        signInStamp++;
    }

    boolean isActiveAdministrator() {
        return active && grants().contains(Grant.of(Role.ADMINISTRATOR));
    }

    /** Published whenever the repository saves the account. */
    @DomainEvents
    Collection<Object> written() {
        return List.of(new AccountDirectory.AccountWritten());
    }

    UUID id() {
        return id;
    }

    String username() {
        return username;
    }

    String displayName() {
        return displayName;
    }

    String email() {
        return email;
    }

    String passwordHash() {
        return passwordHash;
    }

    boolean isActive() {
        return active;
    }

    @Nullable String supervisor() {
        return supervisor;
    }

    int signInStamp() {
        return signInStamp;
    }

    long version() {
        return Objects.requireNonNull(version, "The account is not stored yet");
    }

    Set<Grant> grants() {
        return roles.stream().map(HeldRole::grant).collect(Collectors.toUnmodifiableSet());
    }

    Person person() {
        return new Person(id, username, displayName, email, active, grants(), supervisor);
    }

    AccountView view() {
        return new AccountView(id, username, displayName, email, active, grants(), supervisor, version);
    }

    private static Set<HeldRole> held(Set<Grant> grants) {
        return grants.stream().map(HeldRole::new).collect(Collectors.toSet());
    }
}
