package org.stathouse.status;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface FinalContents extends JpaRepository<FinalContent, UUID> {

    List<FinalContent> findByReportIdOrderByNumber(UUID reportId);
}
