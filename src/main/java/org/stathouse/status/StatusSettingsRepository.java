package org.stathouse.status;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface StatusSettingsRepository extends JpaRepository<StatusSettings, Integer> {

    /** The settings, kept from other transactions until the end of this one. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from StatusSettings s where s.id = 1")
    StatusSettings lock();

    @Query("select s from StatusSettings s where s.id = 1")
    StatusSettings only();
}
