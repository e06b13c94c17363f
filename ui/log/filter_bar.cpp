// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/filter_bar.h"

#include "common/form_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QToolButton>
#include <QVBoxLayout>

namespace nachweis::ui {
namespace {

QByteArray toJson(const log::EntryFilter &f)
{
    QJsonObject o{{u"action"_s, f.action},
                  {u"subject"_s, f.subject},
                  {u"actor"_s, f.actor},
                  {u"integration"_s, f.integration},
                  {u"outcome"_s, f.outcome}};
    if (f.phi)
        o.insert(u"phi"_s, *f.phi);
    if (f.since)
        o.insert(u"since"_s, toRfc3339(*f.since));
    if (f.until)
        o.insert(u"until"_s, toRfc3339(*f.until));
    return QJsonDocument(o).toJson(QJsonDocument::Compact);
}

log::EntryFilter fromJson(const QByteArray &json)
{
    const QJsonObject o = QJsonDocument::fromJson(json).object();
    log::EntryFilter f;
    f.action = o[u"action"].toString();
    f.subject = o[u"subject"].toString();
    f.actor = o[u"actor"].toString();
    f.integration = o[u"integration"].toString();
    f.outcome = o[u"outcome"].toString();
    if (o.contains(u"phi"))
        f.phi = o[u"phi"].toBool();
    if (const auto since = parseInstant(o[u"since"].toString()))
        f.since = *since;
    if (const auto until = parseInstant(o[u"until"].toString()))
        f.until = *until;
    return f;
}

QLineEdit *input(const QString &name, const char *objectName, QWidget *parent)
{
    auto *edit = new QLineEdit(parent);
    edit->setObjectName(QLatin1String(objectName));
    edit->setPlaceholderText(name);
    edit->setAccessibleName(name);
    edit->setClearButtonEnabled(true);
    return edit;
}

} // namespace

FilterBar::FilterBar(const QString &staff, QWidget *parent)
    : QWidget(parent), m_staff(staff), m_action(new QComboBox(this)),
      m_subject(input(tr("Subject"), "subjectFilter", this)),
      m_actor(input(tr("Actor, for example staff:officer"), "actorFilter", this)),
      m_integration(input(tr("Integration"), "integrationFilter", this)),
      m_outcome(input(tr("Outcome code, for example denied or error:"), "outcomeFilter", this)),
      m_phi(new QCheckBox(tr("Health information only"), this)), m_follow(new QCheckBox(tr("Follow"), this)),
      m_hasSince(new QCheckBox(tr("From"), this)), m_hasUntil(new QCheckBox(tr("Until"), this)),
      m_since(new QDateTimeEdit(this)), m_until(new QDateTimeEdit(this)), m_more(new QToolButton(this)),
      m_saved(new QToolButton(this)), m_savedMenu(new QMenu(m_saved)), m_second(new QWidget(this)),
      m_tools(new QHBoxLayout), m_count(new QLabel(this))
{
    m_action->setObjectName(u"actionFilter"_s);
    m_action->setAccessibleName(tr("Action"));
    m_action->addItem(tr("All actions"), QString());
    for (const auto &[prefix, title] : {std::pair{"consent.", tr("Consents")},
                                        {"message.", tr("Messages")},
                                        {"api.", tr("API calls")},
                                        {"data.", tr("Data seen or changed")},
                                        {"request.", tr("Requests")},
                                        {"incident.", tr("Incidents")},
                                        {"console.", tr("Verifications")},
                                        {"staff.", tr("Staff")},
                                        {"witness.", tr("Witnesses")},
                                        {"retention.", tr("Retention")},
                                        {"key.", tr("Keys")}})
        m_action->addItem(title, QString::fromLatin1(prefix));
    m_follow->setObjectName(u"follow"_s);
    m_follow->setToolTip(tr("Shows new entries as they arrive"));
    m_more->setObjectName(u"moreFilters"_s);
    m_more->setText(tr("More filters"));
    m_more->setCheckable(true);
    m_saved->setText(tr("Saved filters"));
    m_saved->setObjectName(u"savedFilters"_s);
    m_saved->setPopupMode(QToolButton::InstantPopup);
    m_saved->setMenu(m_savedMenu);
    auto *reset = new QPushButton(tr("Show all"), this);
    reset->setObjectName(u"showAll"_s);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *first = new QHBoxLayout;
    for (QWidget *w : std::initializer_list<QWidget *>{m_action, m_subject, m_actor, m_more, reset})
        first->addWidget(w, w == m_subject || w == m_actor ? 1 : 0);
    column->addLayout(first);
    auto *second = new QHBoxLayout(m_second);
    second->setContentsMargins(0, 0, 0, 0);
    for (QDateTimeEdit *edit : {m_since, m_until}) {
        edit->setCalendarPopup(true);
        edit->setEnabled(false);
    }
    m_since->setAccessibleName(tr("From"));
    m_until->setAccessibleName(tr("Until"));
    for (QWidget *w :
         std::initializer_list<QWidget *>{m_hasSince, m_since, m_hasUntil, m_until, m_integration, m_outcome, m_phi})
        second->addWidget(w, w == m_integration || w == m_outcome ? 1 : 0);
    column->addWidget(m_second);
    for (QWidget *w : std::initializer_list<QWidget *>{m_saved, m_follow, m_count})
        m_tools->addWidget(w);
    m_tools->addStretch(1);
    column->addLayout(m_tools);
    m_second->hide();

    connect(m_more, &QToolButton::toggled, m_second, &QWidget::setVisible);
    connect(m_action, &QComboBox::currentIndexChanged, this, &FilterBar::changed);
    for (QLineEdit *edit : {m_subject, m_actor, m_integration, m_outcome})
        connect(edit, &QLineEdit::editingFinished, this, &FilterBar::changed);
    connect(m_phi, &QCheckBox::toggled, this, &FilterBar::changed);
    for (const auto &[box, edit] : {std::pair{m_hasSince, m_since}, {m_hasUntil, m_until}}) {
        connect(box, &QCheckBox::toggled, edit, &QWidget::setEnabled);
        connect(box, &QCheckBox::toggled, this, &FilterBar::changed);
        connect(edit, &QDateTimeEdit::editingFinished, this, &FilterBar::changed);
    }
    connect(m_follow, &QCheckBox::toggled, this, &FilterBar::followChanged);
    connect(reset, &QPushButton::clicked, this, [this] { setFilter({}); });
    fillSaved();
}

log::EntryFilter FilterBar::filter() const
{
    log::EntryFilter f;
    f.action = m_action->currentData().toString();
    f.subject = m_subject->text().trimmed();
    f.actor = m_actor->text().trimmed();
    f.integration = m_integration->text().trimmed();
    f.outcome = m_outcome->text().trimmed();
    if (m_phi->isChecked())
        f.phi = true;
    if (m_hasSince->isChecked())
        f.since = fromDateTime(m_since->dateTime());
    if (m_hasUntil->isChecked())
        f.until = fromDateTime(m_until->dateTime());
    return f;
}

void FilterBar::setFilter(const log::EntryFilter &filter)
{
    show(filter);
    Q_EMIT changed();
}

void FilterBar::show(const log::EntryFilter &f)
{
    const QSignalBlocker block(this);
    int row = m_action->findData(f.action);
    if (row < 0) {
        m_action->addItem(f.action, f.action);
        row = m_action->count() - 1;
    }
    m_action->setCurrentIndex(row);
    m_subject->setText(f.subject);
    m_actor->setText(f.actor);
    m_integration->setText(f.integration);
    m_outcome->setText(f.outcome);
    m_phi->setChecked(f.phi.value_or(false));
    m_hasSince->setChecked(f.since.has_value());
    m_hasUntil->setChecked(f.until.has_value());
    if (f.since)
        m_since->setDateTime(toDateTime(*f.since).toLocalTime());
    if (f.until)
        m_until->setDateTime(toDateTime(*f.until).toLocalTime());
    if (f.since || f.until || !f.integration.isEmpty() || !f.outcome.isEmpty() || f.phi)
        m_more->setChecked(true);
}

void FilterBar::setCount(const QString &text)
{
    m_count->setText(text);
}
void FilterBar::addTool(QWidget *tool)
{
    m_tools->addWidget(tool);
}
QString FilterBar::settingsKey() const
{
    return u"filters/%1/log"_s.arg(m_staff);
}

void FilterBar::fillSaved()
{
    m_savedMenu->clear();
    const QVariantMap saved = QSettings().value(settingsKey()).toMap();
    for (auto it = saved.begin(); it != saved.end(); ++it)
        m_savedMenu->addAction(it.key(), this, [this, json = it->toByteArray()] { setFilter(fromJson(json)); });
    m_savedMenu->addSeparator();
    m_savedMenu->addAction(tr("Save this filter …"), this, [this] {
        auto *dialog = new FormDialog({tr("Save this filter"),
                                       tr("It stands in this menu from now on, for you on this machine."),
                                       tr("Save 1 filter"),
                                       {{u"name"_s, tr("Name"), FormField::Kind::Line, {}, {}, {}}}},
                                      this);
        connect(dialog, &FormDialog::submitted, this, [this, dialog](const FormValues &values) {
            const QString name = values[u"name"_s].trimmed();
            if (name.isEmpty()) {
                dialog->showError({ErrorCode::BadInput, tr("The filter needs a name."), {}, {}});
                return;
            }
            saveAs(name);
            dialog->accept();
        });
        dialog->open();
    });
    QMenu *remove = m_savedMenu->addMenu(tr("Remove"));
    remove->setEnabled(!saved.isEmpty());
    for (auto it = saved.begin(); it != saved.end(); ++it)
        remove->addAction(it.key(), this, [this, name = it.key()] {
            QVariantMap left = QSettings().value(settingsKey()).toMap();
            left.remove(name);
            QSettings().setValue(settingsKey(), left);
            QMetaObject::invokeMethod(this, &FilterBar::fillSaved, Qt::QueuedConnection); // not while its action runs
        });
}

void FilterBar::saveAs(const QString &name)
{
    QVariantMap saved = QSettings().value(settingsKey()).toMap();
    saved.insert(name, toJson(filter()));
    QSettings().setValue(settingsKey(), saved);
    fillSaved();
}

} // namespace nachweis::ui
