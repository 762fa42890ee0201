/** The pages of action items: the list, an item with its history, and the tasks of its owner, analysts and chair. */
@NullMarked
package org.stathouse.stat.item.ui;

import org.jspecify.annotations.NullMarked;
