// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/page.h"

#include "common/theme.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QSplitter>
#include <QTableWidget>

namespace nachweis::ui {

ErrorStrip::ErrorStrip(QWidget *parent)
    : QFrame(parent), m_text(textLabel({}, this)), m_copy(new QPushButton(tr("Copy details"), this))
{
    setObjectName(u"errorStrip"_s);
    setFrameShape(QFrame::StyledPanel);
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_copy, 0, Qt::AlignTop);
    auto *hide = new QPushButton(tr("Hide"), this);
    layout->addWidget(hide, 0, Qt::AlignTop);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_detail); });
    connect(hide, &QPushButton::clicked, this, &ErrorStrip::clear);
    clear();
}

void ErrorStrip::show(const Error &error)
{
    m_detail = error.message + '\n'_L1 + error.hint + '\n'_L1 + error.detail;
    const QString message = error.message.toHtmlEscaped(), hint = error.hint.toHtmlEscaped();
    m_text->setText(isCancelled(error)
                        ? u"%1 %2"_s.arg(message, hint) // nothing went wrong
                        : u"<b style='color:%1'>⚠ %2</b><br>%3"_s.arg(Signal::bad().name(), message, hint));
    m_copy->setVisible(!error.detail.isEmpty() && !isCancelled(error));
    setVisible(true);
}

void ErrorStrip::clear()
{
    setVisible(false);
}

Page::Page(Worker *worker, const QString &title, const QString &sentence, QWidget *parent)
    : QWidget(parent), m_worker(worker), m_errors(new ErrorStrip(this))
{
    m_body = new QVBoxLayout(this);
    m_body->setContentsMargins(16, 12, 16, 12);
    m_body->setSpacing(8);
    auto *heading = new QLabel(title, this);
    heading->setFont(scaled(font(), 1.4));
    m_body->addWidget(heading);
    m_body->addWidget(textLabel(sentence, this));
    m_body->addWidget(m_errors);
    setAccessibleName(title);
}

QString Page::layoutKey(const QObject *part, int number) const
{
    // The number after "layout" goes up when the columns of a page change: a kept state would bring the old ones back.
    return u"layout2/%1/%2/%3%4"_s
        .arg(worker()->session().staff, objectName(), QLatin1String(part->metaObject()->className()))
        .arg(number);
}

Page::~Page()
{
    if (!m_restored)
        return;
    QSettings settings;
    int number = 0;
    const auto splitters = findChildren<QSplitter *>();
    for (const QSplitter *splitter : splitters)
        settings.setValue(layoutKey(splitter, number++), splitter->saveState());
    const auto headers = findChildren<QHeaderView *>();
    for (const QHeaderView *header : headers)
        if (header->orientation() == Qt::Horizontal)
            settings.setValue(layoutKey(header, number++), header->saveState());
}

void Page::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    Q_EMIT appeared();
    if (std::exchange(m_restored, true))
        return;
    const QSettings settings;
    int number = 0;
    const auto splitters = findChildren<QSplitter *>();
    for (QSplitter *splitter : splitters)
        splitter->restoreState(settings.value(layoutKey(splitter, number++)).toByteArray());
    const auto headers = findChildren<QHeaderView *>();
    for (QHeaderView *header : headers)
        if (header->orientation() == Qt::Horizontal)
            header->restoreState(settings.value(layoutKey(header, number++)).toByteArray());
}

void Page::ask(const FormSpec &spec, std::function<Done(const Stores &, const Session &, const FormValues &)> work)
{
    auto *dialog = new FormDialog(spec, this);
    connect(dialog, &FormDialog::submitted, this, [this, dialog, work](const FormValues &values) {
        worker()->run(
            dialog,
            [work, values](const Stores &stores, const Session &session) { return work(stores, session, values); },
            [this, dialog](const Done &done) {
                if (!done) {
                    dialog->showError(done.error());
                    return;
                }
                dialog->accept();
                errors()->clear();
                Q_EMIT changed();
            });
    });
    dialog->open();
}

JobRow *Page::addJobRow(const QString &what)
{
    auto *row = new JobRow(worker(), what, this);
    m_body->insertWidget(m_body->indexOf(m_errors) + 1, row);
    return row;
}

void Page::act(std::function<Done(const Stores &, const Session &)> work)
{
    worker()->run(this, std::move(work), [this](const Done &done) {
        if (done)
            errors()->clear();
        else
            errors()->show(done.error());
        Q_EMIT changed();
    });
}

QLabel *textLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

QScrollArea *scrolling(QWidget *content, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(content);
    return area;
}

void fillDialog(QDialog *dialog, QWidget *content)
{
    auto *column = new QVBoxLayout(dialog);
    column->addWidget(content, 1);
    auto *buttons = new QDialogButtonBox(dialog);
    QPushButton *back = buttons->addButton(Page::tr("Back"), QDialogButtonBox::RejectRole);
    back->setAutoDefault(false);
    column->addWidget(buttons);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
}

QTableWidget *smallTable(const QStringList &headers, const QString &name, QWidget *parent)
{
    auto *table = new QTableWidget(0, int(headers.size()), parent);
    table->setHorizontalHeaderLabels(headers);
    table->setAccessibleName(name);
    table->verticalHeader()->hide();
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setAlternatingRowColors(true);
    table->setTabKeyNavigation(false); // no keyboard trap
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    return table;
}

void setRow(QTableWidget *table, int row, const QStringList &texts)
{
    if (row >= table->rowCount())
        table->setRowCount(row + 1);
    for (int i = 0; i < texts.size(); ++i) {
        auto *item = new QTableWidgetItem(texts[i]);
        item->setToolTip(texts[i]);
        table->setItem(row, i, item);
    }
}

} // namespace nachweis::ui
