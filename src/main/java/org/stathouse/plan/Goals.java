package org.stathouse.plan;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Goals extends JpaRepository<Goal, UUID> {}
