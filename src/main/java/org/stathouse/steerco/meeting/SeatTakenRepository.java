package org.stathouse.steerco.meeting;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** Who sits where, by meeting. */
interface SeatTakenRepository extends JpaRepository<SeatTaken, UUID> {

    List<SeatTaken> findByMeetingId(UUID meetingId);
}
