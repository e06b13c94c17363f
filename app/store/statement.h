// SPDX-License-Identifier: GPL-3.0-or-later
// A statement that is stepped and read without QVariant, whatever engine keeps the store: for hot loops (verification,
// sequencing, bulk import). Everything else goes through Database::run().
#pragma once

#include "base/result.h"

#include <QByteArrayView>
#include <memory>

namespace nachweis {

/// Made by Database::prepare(). Parameters count from 1, columns from 0.
class Statement
{
public:
    enum class Type { Null, Integer, Real, Text, Blob };
    /// A column as the store holds it; nothing is converted.
    struct Value
    {
        Type type = Type::Null;
        qint64 integer = 0;     ///< of an integer, otherwise 0
        QByteArrayView bytes{}; ///< of a text (UTF-8) or a blob, never null there; otherwise null
    };

    /// What an engine does beneath a statement.
    class Cursor
    {
    public:
        enum class Step { Row, End, Failed };
        Cursor() = default;
        virtual ~Cursor() = default;
        Q_DISABLE_COPY_MOVE(Cursor)
        virtual void bindInteger(int i, qint64 value) = 0;
        virtual void bindText(int i, QByteArrayView utf8) = 0;
        virtual void bindBlob(int i, QByteArrayView blob) = 0;
        virtual void bindNull(int i) = 0;
        virtual Step step() = 0;
        virtual void reset() = 0;
        virtual Value value(int column) const = 0;
        /// Why the last step failed.
        virtual Error error() const = 0;
    };
    explicit Statement(std::unique_ptr<Cursor> cursor) : m_cursor(std::move(cursor)) {}

    // Text and blobs are copied.
    void bind(int i, qint64 value) { m_cursor->bindInteger(i, value); }
    void bindText(int i, QByteArrayView utf8) { m_cursor->bindText(i, utf8); }
    /// NULL where the blob is null.
    void bindBlob(int i, QByteArrayView blob) { blob.isNull() ? bindNull(i) : m_cursor->bindBlob(i, blob); }
    void bindNull(int i) { m_cursor->bindNull(i); }

    /// True while there is a row; false at the end. Errors: those of the engine; Damaged where integer(), text() or
    /// blob() met a value of another type since the step before.
    Result<bool> step()
    {
        if (m_illTyped)
            return fail(illTyped());
        switch (m_cursor->step()) {
        case Cursor::Step::Row:
            return true;
        case Cursor::Step::End:
            return false;
        case Cursor::Step::Failed:
            break;
        }
        return fail(m_cursor->error());
    }
    /// Runs a statement without rows and makes it ready for the next.
    Done run();
    void reset() { m_cursor->reset(); }

    // The views hold until the next step. NULL reads as 0 or as a null view. A value of another type does too, and the
    // next step fails: it is not taken for what it is not.
    qint64 integer(int column) const { return expected(column, Type::Integer).integer; }
    QByteArrayView text(int column) const { return expected(column, Type::Text).bytes; }
    QByteArrayView blob(int column) const { return expected(column, Type::Blob).bytes; }
    bool isNull(int column) const { return m_cursor->value(column).type == Type::Null; }
    Type type(int column) const { return m_cursor->value(column).type; }
    /// For whoever judges ill-typed values itself.
    Value value(int column) const { return m_cursor->value(column); }

private:
    Value expected(int column, Type type) const
    {
        const Value value = m_cursor->value(column);
        if (value.type == type || value.type == Type::Null)
            return value;
        m_illTyped = true;
        return {};
    }
    static Error illTyped();
    std::unique_ptr<Cursor> m_cursor;
    mutable bool m_illTyped = false;
};

} // namespace nachweis
