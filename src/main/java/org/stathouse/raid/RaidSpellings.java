package org.stathouse.raid;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface RaidSpellings extends JpaRepository<RaidSpelling, UUID> {}
