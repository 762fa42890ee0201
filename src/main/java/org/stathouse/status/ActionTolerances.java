package org.stathouse.status;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ActionTolerances extends JpaRepository<ActionTolerance, UUID> {}
