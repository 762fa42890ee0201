package org.stathouse.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface HolidayRepository extends Repository<Holiday, UUID> {

    Holiday save(Holiday holiday);

    void flush();

    void delete(Holiday holiday);

    Optional<Holiday> findById(UUID id);

    Optional<Holiday> findByHeldOn(LocalDate day);

    boolean existsByRuleYear(int year);

    List<Holiday> findByHeldOnBetweenOrderByHeldOn(LocalDate from, LocalDate to);

    @Query("select h.heldOn from Holiday h where h.observed")
    List<LocalDate> observedDays();

    @Query("from Holiday h")
    List<Holiday> all();
}
