package org.stathouse.plan;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface CityServices extends JpaRepository<CityService, UUID> {}
