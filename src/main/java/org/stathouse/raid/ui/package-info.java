/** The RAID register on screen: the list, an item, the matrix, the import, and the graph on an action's page. */
@NullMarked
package org.stathouse.raid.ui;

import org.jspecify.annotations.NullMarked;
