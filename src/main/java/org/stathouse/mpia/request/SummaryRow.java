package org.stathouse.mpia.request;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.mpia.Channel;
import org.stathouse.mpia.Outcome;
import org.stathouse.mpia.RequestKind;
import org.stathouse.mpia.RequestStage;
import org.stathouse.mpia.RequestSummary;
import org.stathouse.mpia.Tier;
import org.stathouse.mpia.WaitsFor;

/** Reads a row of {@code mpia_request} as a summary, without loading the request. */
final class SummaryRow {

    private SummaryRow() {}

    static RequestSummary read(ResultSet row) throws SQLException {
        return new RequestSummary(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                row.getString("number"),
                row.getString("subject"),
                Channel.valueOf(row.getString("channel")),
                RequestKind.valueOf(row.getString("kind")),
                Tier.valueOf(row.getString("tier")),
                RequestStage.valueOf(row.getString("stage")),
                WaitsFor.valueOf(row.getString("waits_for")),
                outcome(row.getString("outcome")),
                row.getObject("agency_id", UUID.class),
                row.getString("agency_name"),
                row.getObject("received_on", LocalDate.class),
                row.getObject("closed_on", LocalDate.class),
                row.getString("hold_reason") != null);
    }

    private static @Nullable Outcome outcome(@Nullable String name) {
        return name == null ? null : Outcome.valueOf(name);
    }
}
