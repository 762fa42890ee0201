package org.stathouse.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The events of one transaction. An inner transaction with its own commit has its own; a savepoint takes back its part. */
class PendingRows implements TransactionSynchronization {

    private static final Logger LOG = LoggerFactory.getLogger(PendingRows.class);

    private final Object key;
    private final Consumer<PendingRows> writer;
    private final List<PendingRow> rows = new ArrayList<>();
    private final Map<Object, Integer> savepoints = new HashMap<>();
    private boolean written;

    PendingRows(Object key, Consumer<PendingRows> writer) {
        this.key = key;
        this.writer = writer;
    }

    void add(PendingRow row) {
        if (written) {
            throw new IllegalStateException("The transaction's audit rows are written already; too late for " + row.action());
        }
        rows.add(row);
    }

    /** What the rows until now tell. */
    List<CaseChange> changes() {
        return rows.stream().map(PendingRow::change).toList();
    }

    /** All the rows; none may follow. */
    List<PendingRow> take() {
        written = true;
        return List.copyOf(rows);
    }

    /** Last of all, so that what others do before the commit is heard too, and the head stays locked shortly. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        if (!rows.isEmpty()) {
            writer.accept(this);
        }
    }

    @Override
    public void savepoint(Object savepoint) {
        savepoints.put(savepoint, rows.size());
    }

    @Override
    public void savepointRollback(Object savepoint) {
        int kept = savepoints.getOrDefault(savepoint, 0);
        rows.subList(kept, rows.size()).clear();
    }

    @Override
    public void suspend() {
        TransactionSynchronizationManager.unbindResource(key);
    }

    @Override
    public void resume() {
        TransactionSynchronizationManager.bindResource(key, this);
    }

    @Override
    public void beforeCompletion() {
        TransactionSynchronizationManager.unbindResource(key);
    }

    @Override
    public void afterCompletion(int status) {
        if (status == STATUS_COMMITTED && !written && !rows.isEmpty()) {
            LOG.error("Committed without audit rows, because they were recorded during the commit itself: {}", rows);
        }
    }
}
