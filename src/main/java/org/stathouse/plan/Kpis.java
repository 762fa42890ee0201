package org.stathouse.plan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.query.Param;

interface Kpis extends JpaRepository<Kpi, UUID> {

    Optional<Kpi> findFirstByTitleKeyOrderById(String titleKey);

    /** KPIs whose title or code holds the words, by title; the pattern is in lower case. */
    @Query("""
            select k from Kpi k
            where lower(k.title) like :pattern escape '!' or lower(coalesce(k.code, '')) like :pattern escape '!'
            order by k.titleKey, k.id
            """)
    List<Kpi> search(@Param("pattern") String pattern, Limit limit);

    /** The same, after the KPI with this title and id. */
    @Query("""
            select k from Kpi k
            where (lower(k.title) like :pattern escape '!' or lower(coalesce(k.code, '')) like :pattern escape '!')
            and (k.titleKey > :afterKey or k.titleKey = :afterKey and k.id > :afterId)
            order by k.titleKey, k.id
            """)
    List<Kpi> searchAfter(
            @Param("pattern") String pattern, @Param("afterKey") String afterKey, @Param("afterId") UUID afterId, Limit limit);
}
