package org.stathouse.worklist.absence;

import java.sql.Date;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.stathouse.calendar.Deadlines;
import org.stathouse.identity.People;
import org.stathouse.identity.Person;
import org.stathouse.worklist.StandIn;
import org.stathouse.worklist.StandIns;

/** Answers by the Clock who stands in now: from 00:00 of the first day to the end of the last one, in the City's time zone. */
@Component
class StandInDirectory implements StandIns {

    private static final String IN_FORCE = "s.ended_at is null and s.from_day <= ? and s.to_day >= ?";

    private final JdbcClient database;
    private final People people;
    private final Deadlines deadlines;

    StandInDirectory(JdbcClient database, People people, Deadlines deadlines) {
        this.database = database;
        this.people = people;
        this.deadlines = deadlines;
    }

    private record Found(UUID id, String absent, @Nullable String process) {}

    @Override
    public List<StandIn> of(String substitute) {
        Date today = Date.valueOf(deadlines.today());
        List<Found> found = database.sql("select s.id, s.absent, p.process_key from substitution s"
                        + " left join substitution_process p on p.substitution_id = s.id where s.substitute = ? and " + IN_FORCE + " order by s.id")
                .params(substitute, today, today)
                .query((row, number) -> new Found(row.getObject("id", UUID.class), row.getString("absent"), row.getString("process_key")))
                .list();
        return found.stream()
                .map(Found::id)
                .distinct()
                .flatMap(id -> standIn(found.stream().filter(row -> row.id().equals(id)).toList()).stream())
                .toList();
    }

    private Optional<StandIn> standIn(List<Found> rows) {
        Set<String> processes = new LinkedHashSet<>();
        for (Found row : rows) {
            if (row.process() != null) {
                processes.add(row.process());
            }
        }
        return people.find(rows.getFirst().absent()).filter(Person::active).map(absent -> new StandIn(absent, processes));
    }

    @Override
    public Set<String> substitutesOf(String absent, String process) {
        Date today = Date.valueOf(deadlines.today());
        return new LinkedHashSet<>(database.sql("select s.substitute from substitution s where s.absent = ? and " + IN_FORCE
                        + " and (not exists (select 1 from substitution_process p where p.substitution_id = s.id)"
                        + " or exists (select 1 from substitution_process p where p.substitution_id = s.id and p.process_key = ?))"
                        + " order by s.substitute")
                .params(absent, today, today, process)
                .query(String.class)
                .list());
    }
}
