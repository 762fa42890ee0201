package org.stathouse.plan;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface CityPlans extends JpaRepository<CityPlan, UUID> {}
