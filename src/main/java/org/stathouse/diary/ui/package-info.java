/** The diary as month, week and agenda, and where people make their calendar feeds. */
@NullMarked
package org.stathouse.diary.ui;

import org.jspecify.annotations.NullMarked;
