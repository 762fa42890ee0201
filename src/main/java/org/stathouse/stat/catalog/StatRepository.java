package org.stathouse.stat.catalog;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** The Stats and Tiger Teams; a city has some dozens. */
interface StatRepository extends JpaRepository<Stat, UUID> {

    List<Stat> findAllByOrderByNameKeyAscIdAsc();

    List<Stat> findByParentIdOrderByNameKeyAscIdAsc(UUID parentId);

    Optional<Stat> findByNameKey(String nameKey);

    Optional<Stat> findByCode(String code);
}
