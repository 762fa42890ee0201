package org.stathouse.stat.measure;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Observations by measure and period. */
interface ObservationRepository extends JpaRepository<PeriodObservation, UUID> {

    @Query("from PeriodObservation o where o.measureId = :measure order by o.startsOn")
    List<PeriodObservation> ofMeasure(UUID measure);

    @Query("from PeriodObservation o where o.measureId = :measure and o.startsOn >= :from order by o.startsOn")
    List<PeriodObservation> since(UUID measure, LocalDate from);

    @Query("from PeriodObservation o where o.measureId = :measure and o.startsOn in :starts")
    List<PeriodObservation> at(UUID measure, Collection<LocalDate> starts);

    @Query("select min(o.startsOn) from PeriodObservation o where o.measureId = :measure")
    Optional<LocalDate> firstOf(UUID measure);

    boolean existsByMeasureId(UUID measureId);
}
