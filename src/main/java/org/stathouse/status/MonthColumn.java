package org.stathouse.status;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.LocalDate;
import java.time.YearMonth;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Keeps a month as the date of its first day, so that databases sort and compare it. */
@Immutable
@Converter
class MonthColumn implements AttributeConverter<YearMonth, LocalDate> {

    @Override
    public @Nullable LocalDate convertToDatabaseColumn(@Nullable YearMonth month) {
        return month == null ? null : month.atDay(1);
    }

    @Override
    public @Nullable YearMonth convertToEntityAttribute(@Nullable LocalDate firstDay) {
        return firstDay == null ? null : YearMonth.from(firstDay);
    }
}
