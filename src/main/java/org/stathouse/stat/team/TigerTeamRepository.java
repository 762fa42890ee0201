package org.stathouse.stat.team;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;

/** Tiger Teams by id, by what they are about and by status. */
interface TigerTeamRepository extends JpaRepository<TigerTeam, UUID>, JpaSpecificationExecutor<TigerTeam> {

    @Query("from TigerTeam t where t.about.type = :type and t.about.id = :id order by t.setUpAt, t.number")
    List<TigerTeam> ofCase(String type, UUID id);

    @Query("from TigerTeam t where t.parent = :parent and t.status in :statuses order by t.end, t.number")
    List<TigerTeam> ofParent(UUID parent, Collection<TeamStatus> statuses);

    @Query("from TigerTeam t where t.parent = :parent order by t.setUpAt desc, t.id desc")
    List<TigerTeam> everOfParent(UUID parent);

    @Query("from TigerTeam t where t.stat = :stat")
    Optional<TigerTeam> ofStat(UUID stat);
}
