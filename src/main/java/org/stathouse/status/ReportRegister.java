package org.stathouse.status;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.stathouse.plan.ActionId;
import org.stathouse.shared.Slice;

/** Lists of reports by cursor, by action number within a month, newest month first. Everybody sees what they may see. */
@Service
public class ReportRegister {

    /**
     * @param after the cursor of the page before
     * @param limit 1 to 200
     */
    public Slice<ReportRow> list(ReportFilter filter, @Nullable String after, int limit) {
        throw new UnsupportedOperationException();
    }

    /** The person's own reports of a month whole, for writing many in one grid; by action number. */
    public Slice<ReportView> worksheet(YearMonth month, @Nullable String after, int limit) {
        throw new UnsupportedOperationException();
    }

    /** All reports of an action, newest month first. */
    public List<ReportRow> history(ActionId action) {
        throw new UnsupportedOperationException();
    }

    /** The action's last published report, whoever asks: how it stands. */
    public Optional<LastReport> last(ActionId action) {
        throw new UnsupportedOperationException();
    }
}
