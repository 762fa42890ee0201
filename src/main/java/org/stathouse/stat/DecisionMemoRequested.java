package org.stathouse.stat;

import java.util.UUID;
import org.stathouse.shared.CaseRef;

/**
 * Published, in the transaction of the decision, when a chair puts an overdue item before SteerCo by a decision memo.
 *
 * @param about the item
 * @param writer user name of who writes the memo
 * @param ask the decision asked, in one sentence
 */
public record DecisionMemoRequested(UUID stat, CaseRef about, String number, String title, String writer, String ask) {}
