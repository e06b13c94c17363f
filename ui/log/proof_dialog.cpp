// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/proof_dialog.h"

#include "common/file_choice.h"
#include "common/page.h"
#include "common/theme.h"
#include "common/words.h"
#include "log/sequencer.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollArea>
#include <QTabWidget>
#include <QTableWidget>

namespace nachweis::ui {
namespace {

constexpr int step = 30; // height of one level of the path
constexpr int centre = 210;

QString hex(const Hash &hash)
{
    return QString::fromLatin1(bytes(hash).toHex().left(16)) + u"…"_s;
}

// The rows above the tree: what stands on the root.
struct Standing
{
    QColor color;
    QString text;
};
QList<Standing> attestations(const ProofPicture &p)
{
    QList<Standing> list{{Signal::good(), ProofDialog::tr("✔ Signed by the log %1 over %2 entries")
                                              .arg(p.checkpoint.origin, QLocale().toString(p.checkpoint.size))}};
    for (const log::StoredTimestamp &t : p.timestamps)
        list.append({t.timestamp.trusted ? Signal::good() : Signal::soon(),
                     t.timestamp.trusted
                         ? ProofDialog::tr("✔ Time stamp of %1: %2 (%3 entries)")
                               .arg(t.timestamp.authority, instantText(t.timestamp.time), QLocale().toString(t.size))
                         : ProofDialog::tr("◐ Time stamp of %1, not in the trust list: %2 (%3 entries)")
                               .arg(t.timestamp.authority, instantText(t.timestamp.time), QLocale().toString(t.size))});
    if (p.timestamps.isEmpty())
        list.append({Signal::soon(), ProofDialog::tr("○ No time stamp covers this entry")});
    bool any = false;
    for (const log::Witness &w : p.witnesses)
        if (w.last && w.lastSize > p.proven.proof.index) {
            any = true;
            list.append({Signal::good(), ProofDialog::tr("✔ Cosigned by %1: %2 (%3 entries)")
                                             .arg(w.key.name, instantText(*w.last), QLocale().toString(w.lastSize))});
        }
    if (!any)
        list.append({Signal::soon(), ProofDialog::tr("○ No witness has cosigned this entry yet")});
    return list;
}

} // namespace

Result<ProofPicture> proofPicture(const Stores &stores, const Session &session, ledger::LeafIndex index)
{
    ProofPicture p;
    NACHWEIS_ASSIGN(p.checkpoint, log::latestCheckpoint(stores.audit, session.workspace));
    NACHWEIS_ASSIGN(p.proven, log::proveEntry(stores.audit, session.workspace, index, p.checkpoint));
    NACHWEIS_ASSIGN(p.witnesses, log::witnesses(stores.audit, session.workspace));
    NACHWEIS_ASSIGN(p.timestamps, log::storedTimestamps(stores.audit, session.workspace));
    p.timestamps.removeIf([index](const log::StoredTimestamp &t) { return t.size <= index; });
    if (p.timestamps.size() > 3) // the earliest narrows the time most
        p.timestamps = {p.timestamps.first(), p.timestamps.last()};
    // As RFC 9162 section 2.1.3.2 climbs.
    qint64 fn = index, sn = p.checkpoint.size - 1;
    Hash r = p.proven.leaf;
    for (const Hash &sibling : p.proven.proof.path) {
        const bool left = (fn & 1) || fn == sn;
        r = left ? ledger::nodeHash(sibling, r) : ledger::nodeHash(r, sibling);
        if (left)
            while (!(fn & 1) && fn != 0) {
                fn >>= 1;
                sn >>= 1;
            }
        fn >>= 1;
        sn >>= 1;
        p.siblingIsLeft.push_back(left);
        p.climbed.push_back(r);
    }
    return p;
}

ProofView::ProofView(ProofPicture picture, QWidget *parent) : QWidget(parent), m_picture(std::move(picture))
{
    const auto rows = int(m_picture.climbed.size()) + int(attestations(m_picture).size()) + 3;
    setMinimumSize(720, rows * step + 20);
    setAccessibleName(ProofDialog::tr("The path from entry %1 to the signed root").arg(m_picture.proven.proof.index));
}

void ProofView::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const QColor text = palette().color(QPalette::WindowText), line = palette().color(QPalette::PlaceholderText),
                 own = palette().color(QPalette::Highlight);
    int y = 10;
    for (const Standing &one : attestations(m_picture)) {
        p.setPen(one.color);
        p.drawText(QRect(24, y, width() - 30, step), Qt::AlignVCenter, one.text);
        y += step;
    }
    const int root = y + step / 2;
    y += step;
    const auto node = [&](int x, int cy, const QColor &color, const QString &label, bool labelLeft) {
        p.setPen(Qt::NoPen);
        p.setBrush(color);
        p.drawEllipse(QPoint(x, cy), 5, 5);
        p.setPen(text);
        p.drawText(labelLeft ? QRect(x - 182, cy - step / 2, 170, step) : QRect(x + 12, cy - step / 2, 170, step),
                   Qt::AlignVCenter | (labelLeft ? Qt::AlignRight : Qt::AlignLeft), label);
    };
    node(centre, root, own, ProofDialog::tr("Root %1").arg(hex(m_picture.checkpoint.root)), false);
    const auto &path = m_picture.proven.proof.path;
    // From the root down: at each level the hash of the path in the middle and its sibling beside it.
    for (qsizetype i = qsizetype(path.size()) - 1; i >= 0; --i) {
        const int cy = y + step / 2;
        const bool left = m_picture.siblingIsLeft[size_t(i)];
        const int sibling = left ? centre - 40 : centre + 40;
        p.setPen(QPen(line, 1.5));
        p.drawLine(centre, cy - step, centre, cy);
        p.drawLine(centre, cy - step, sibling, cy);
        node(sibling, cy, line, hex(path[size_t(i)]), left);
        node(centre, cy, own, {}, false);
        p.setPen(line);
        p.drawText(QRect(480, y, width() - 484, step), Qt::AlignVCenter,
                   left ? ProofDialog::tr("hashed with its left neighbour")
                        : ProofDialog::tr("hashed with its right neighbour"));
        y += step;
    }
    p.setPen(QPen(line, 1.5));
    p.drawLine(centre, y - step / 2, centre, y + step / 2);
    node(centre, y + step / 2, own, ProofDialog::tr("Leaf %1").arg(hex(m_picture.proven.leaf)), false);
    p.drawText(QRect(24, y + step, width() - 30, step), Qt::AlignVCenter,
               m_picture.proven.entry.isEmpty()
                   ? ProofDialog::tr("Entry %1: the row was removed after its retention; its hash is still proven.")
                         .arg(m_picture.proven.proof.index)
                   : ProofDialog::tr("Entry %1: %n bytes", nullptr, int(m_picture.proven.entry.size()))
                         .arg(m_picture.proven.proof.index));
}

ProofDialog::ProofDialog(const ProofPicture &picture, QWidget *parent) : QDialog(parent)
{
    setObjectName(u"proofDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Proof of entry %1").arg(picture.proven.proof.index));
    resize(820, 640);
    auto *column = new QVBoxLayout(this);
    column->addWidget(textLabel(tr("Hash by hash from the entry up to the root that the log's key has signed. If one "
                                   "character of the entry were different, the root would be different."),
                                this));
    auto *tabs = new QTabWidget(this);
    auto *area = new QScrollArea(tabs);
    area->setWidgetResizable(true);
    area->setWidget(new ProofView(picture, area));
    tabs->addTab(area, tr("Picture"));
    auto *table = smallTable({tr("Step"), tr("Beside it"), tr("Gives")}, tr("The path as a table"), tabs);
    setRow(table, 0, {tr("Leaf"), {}, QString::fromLatin1(bytes(picture.proven.leaf).toHex())});
    for (size_t i = 0; i < picture.climbed.size(); ++i)
        setRow(table, int(i) + 1,
               {picture.siblingIsLeft[i] ? tr("%1: with its left neighbour").arg(i + 1)
                                         : tr("%1: with its right neighbour").arg(i + 1),
                QString::fromLatin1(bytes(picture.proven.proof.path[i]).toHex()),
                QString::fromLatin1(bytes(picture.climbed[i]).toHex())});
    for (const Standing &one : attestations(picture))
        setRow(table, table->rowCount(), {one.text, {}, {}});
    table->setObjectName(u"proofTable"_s);
    table->setColumnWidth(0, 230);
    table->setColumnWidth(1, 260);
    tabs->addTab(table, tr("Table"));
    auto *bytesOf = textLabel(QString::fromUtf8(picture.proven.entry), tabs);
    bytesOf->setTextFormat(Qt::PlainText);
    bytesOf->setAlignment(Qt::AlignTop);
    bytesOf->setMargin(8);
    tabs->addTab(scrolling(bytesOf, tabs), tr("Bytes of the entry"));
    column->addWidget(tabs, 1);
    auto *error = new ErrorStrip(this);
    column->addWidget(error);
    auto *row = new QHBoxLayout;
    auto *save = new QPushButton(tr("Save the proof …"), this);
    auto *close = new QPushButton(tr("Close"), this);
    close->setDefault(true);
    row->addStretch(1);
    row->addWidget(save);
    row->addWidget(close);
    column->addLayout(row);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(save, &QPushButton::clicked, this, [this, picture, error] {
        askForFile(this,
                   {tr("Save the proof"),
                    QFileDialog::AnyFile,
                    u"entry-%1.tlog-proof"_s.arg(picture.proven.proof.index),
                    u"tlog-proof"_s,
                    {}},
                   [this, picture, error](const QString &path) {
                       QSaveFile file(path);
                       if (!file.open(QIODevice::WriteOnly) || file.write(picture.proven.proof.text()) < 0 ||
                           !file.commit())
                           error->show({ErrorCode::Io, tr("The file %1 cannot be written.").arg(path),
                                        tr("Check the disk and the folder's permissions."), file.errorString()});
                       else
                           Q_EMIT saved(picture.proven.proof.index, picture.checkpoint.size);
                   });
    });
}

} // namespace nachweis::ui
