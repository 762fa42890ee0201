package org.stathouse.identity;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface AccountRepository extends JpaRepository<Account, UUID> {

    Optional<Account> findByUsername(String username);

    boolean existsByUsername(String username);

    @Query("select a from Account a where a.active and exists (select 1 from a.roles r where r.candidateGroup in :groups)"
            + " order by a.displayName, a.username")
    List<Account> activeInGroups(Collection<String> groups);

    @Query("select a from Account a where a.active and exists (select 1 from a.roles r where r.role = :role)"
            + " order by a.displayName, a.username")
    List<Account> activeHolding(Role role);

    @Query("select a from Account a where a.active and a.supervisor = :username order by a.displayName, a.username")
    List<Account> activeSupervisedBy(String username);

    @Query("select a from Account a where a.active order by a.displayName, a.username")
    List<Account> allActive();

    @Query("select a from Account a where a.username > :after and (lower(a.username) like :pattern escape '!'"
            + " or lower(a.displayName) like :pattern escape '!') order by a.username")
    List<Account> page(String pattern, String after, Limit limit);

    /** Locks the rows, so that two administrators cannot remove each other at the same time. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Account a where a.active and exists (select 1 from a.roles r where r.role = ADMINISTRATOR) order by a.username")
    List<Account> lockActiveAdministrators();

    @Query("select count(a) > 0 from Account a where a.active and exists (select 1 from a.roles r where r.role = ADMINISTRATOR)")
    boolean hasActiveAdministrator();

    @Query("select count(a) > 0 from Account a where a.id = :id and a.active and a.signInStamp = :stamp")
    boolean activeWithStamp(UUID id, int stamp);
}
