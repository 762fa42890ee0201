/** What the pages of Stats share: their addresses, their words, and the panels that a Stat’s page collects. */
@NullMarked
package org.stathouse.stat.ui;

import org.jspecify.annotations.NullMarked;
