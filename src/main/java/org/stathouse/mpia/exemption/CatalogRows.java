package org.stathouse.mpia.exemption;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The exemption catalogue. */
interface CatalogRows extends JpaRepository<CatalogRow, UUID> {

    @Query("from CatalogRow r order by r.code")
    List<CatalogRow> byCode();

    Optional<CatalogRow> findByCode(String code);
}
